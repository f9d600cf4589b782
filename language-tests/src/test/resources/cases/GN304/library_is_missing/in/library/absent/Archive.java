package archive;

public class Archive {}
