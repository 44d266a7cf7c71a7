package health.newsroom.author.profile;

import java.util.Base64;

/** The smallest real picture of each format: one pixel. */
public final class Pictures {

    private Pictures() {}

    public static byte[] of(PhotoFormat format) {
        return Base64.getDecoder()
                .decode(
                        switch (format) {
                            case PNG ->
                                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
                            case JPEG ->
                                "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=";
                            case WEBP -> "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
                        });
    }
}
