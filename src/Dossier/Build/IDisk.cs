namespace Dossier.Build;

/// <summary>The steps by which the output changes the disk, each of which a test can make the last one.</summary>
internal interface IDisk
{
    /// <summary>Makes a folder and those above it.</summary>
    void CreateFolder(string path);

    /// <summary>Writes a file that must not exist yet.</summary>
    void WriteNew(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Opens a file that must not exist yet, to be written from its first byte to its last.</summary>
    Stream CreateNew(string path);

    /// <summary>Copies a file to a place where there is none.</summary>
    void CopyFile(string from, string to);

    /// <summary>Gives a folder another name that nothing has yet.</summary>
    void MoveFolder(string from, string to);

    /// <summary>Lets two folders trade names in one step; false, and nothing done, where the system cannot.</summary>
    bool TryExchange(string one, string other);

    /// <summary>Deletes a folder with all that is in it; symbolic links are not followed.</summary>
    void DeleteFolder(string path);
}
