package health.newsroom.nobody_prints.note;

class MakeNote {
    void make() {
        System.out.println("made");
    }
}
