package directory;

import archive.Archive;

public interface Directory {
    void export(Archive archive);
}
