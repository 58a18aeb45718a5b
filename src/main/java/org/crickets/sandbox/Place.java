package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A place on the earth, in degrees. */
final class Place {

    private Place() {}

    /** The Bot API's Location; empty when it is not on the earth. */
    static Optional<ObjectNode> of(String latitude, String longitude) {
        try {
            double north = Double.parseDouble(latitude);
            double east = Double.parseDouble(longitude);
            boolean real = Math.abs(north) <= 90 && Math.abs(east) <= 180;
            return real ? Optional.of(Json.object().put("latitude", north).put("longitude", east)) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
