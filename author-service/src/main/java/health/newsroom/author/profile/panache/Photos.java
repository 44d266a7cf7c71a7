package health.newsroom.author.profile.panache;

import health.newsroom.author.profile.Photo;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Photos implements PanacheRepositoryBase<Photo, UUID> {

    public Optional<Photo> of(UUID person) {
        return findByIdOptional(person);
    }

    /** Puts this picture in the place of the one the person had, if any. */
    public void put(Photo photo) {
        findByIdOptional(photo.person()).ifPresentOrElse(before -> before.replaceBy(photo), () -> persist(photo));
    }
}
