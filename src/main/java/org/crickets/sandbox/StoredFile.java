package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A file somebody sent; its bytes lie in the data folder under its id. Sizes in bytes and pixels; 0 pixels for no
 * picture.
 */
record StoredFile(String id, String name, String mime, long size, int width, int height) {

    /** Bots may download up to 20 MB (Bot API, getFile). */
    static final long DOWNLOAD_LIMIT = 20L * 1024 * 1024;

    /** Its path below {@code /file/bot<token>/}. */
    String path() {
        return (width > 0 ? "photos/" : "documents/") + id + extension();
    }

    private String extension() {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        return ending.matches("\\.[A-Za-z0-9]{1,8}") ? ending : "";
    }

    ObjectNode json() {
        return Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("file_size", size);
    }

    ObjectNode documentJson() {
        return json().put("file_name", name).put("mime_type", mime);
    }

    ObjectNode photoJson() {
        return json().put("width", width).put("height", height);
    }
}
