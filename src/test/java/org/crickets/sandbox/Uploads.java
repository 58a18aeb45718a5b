package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;

/** Sends a file as a browser's form does. */
public final class Uploads {

    private Uploads() {}

    /** Uploads one text file in the field "file". */
    public static JsonNode document(Desk desk, String path, String name, String content) {
        return Desk.json(desk.send(request(desk.url(path), "file", name, content)));
    }

    static HttpRequest request(String url, String field, String name, String content) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--edge--\r\n";
        return HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }
}
