package health.newsroom.panache_stays_in_panache.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

public class Notes implements PanacheRepositoryBase {}
