package health.newsroom.exemplar.note.panache;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

public class Notes implements PanacheRepositoryBase {}
