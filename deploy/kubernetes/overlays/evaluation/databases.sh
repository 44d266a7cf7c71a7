# Read by the PostgreSQL image when its data folder is new: one database per part, owned by a role of the same name, closed to the others.
database() {
  psql --set ON_ERROR_STOP=1 --username postgres --set role="$1" --set password="$2" <<'SQL'
CREATE ROLE :"role" LOGIN PASSWORD :'password';
CREATE DATABASE :"role" OWNER :"role";
REVOKE CONNECT ON DATABASE :"role" FROM PUBLIC;
SQL
}

database articles "$ARTICLES_PASSWORD"
database people "$PEOPLE_PASSWORD"
database reviews "$REVIEWS_PASSWORD"
database keycloak "$KEYCLOAK_PASSWORD"
