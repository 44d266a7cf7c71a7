package io.quarkus.hibernate.orm.panache;

/** Stands for the real one: the rules go by the package. */
public interface PanacheRepositoryBase {}
