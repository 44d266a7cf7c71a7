package health.newsroom.every_package_is_null_marked.note;

class MakeNote {}
