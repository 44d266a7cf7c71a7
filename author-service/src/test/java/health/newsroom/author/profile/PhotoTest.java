package health.newsroom.author.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.newsroom.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    private static final UUID PERSON = UUID.fromString("0a000000-0000-4000-8000-000000000001");

    @ParameterizedTest
    @EnumSource(PhotoFormat.class)
    void a_picture_is_known_by_its_first_bytes(PhotoFormat format) {
        Photo photo = Photo.of(PERSON, Pictures.of(format));

        assertThat(photo.mediaType()).isEqualTo(format.mediaType());
        assertThat(photo.hash()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "RIFF____WAVEfmt ", "MZ"})
    void what_is_no_picture_is_refused(String file) {
        assertThatThrownBy(() -> Photo.of(PERSON, file.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("photo-not-an-image"));
    }

    @Test
    void two_megabytes_are_taken_and_a_byte_more_is_not() {
        byte[] largest = Arrays.copyOf(Pictures.of(PhotoFormat.PNG), Photo.LARGEST);
        byte[] tooLarge = Arrays.copyOf(largest, Photo.LARGEST + 1);

        assertThat(Photo.of(PERSON, largest).content()).hasSize(Photo.LARGEST);
        assertThatThrownBy(() -> Photo.of(PERSON, tooLarge))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("body-too-large"));
    }

    @Test
    void what_the_sender_does_to_its_array_afterwards_changes_no_photo() {
        byte[] file = Pictures.of(PhotoFormat.JPEG);
        Photo photo = Photo.of(PERSON, file);

        Arrays.fill(file, (byte) 0);
        Arrays.fill(photo.content(), (byte) 0);

        assertThat(photo.content()).isEqualTo(Pictures.of(PhotoFormat.JPEG));
    }
}
