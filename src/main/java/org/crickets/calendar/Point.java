package org.crickets.calendar;

/** A point on the earth, in degrees, north and east positive. */
record Point(double latitude, double longitude) {

    boolean exists() {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** Grows with the distance on the sphere, from 0 at the same point to 1 at the opposite one. */
    double distance(Point other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        return square(Math.sin(north)) + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude))
                * square(Math.sin(east));
    }

    private static double square(double x) {
        return x * x;
    }
}
