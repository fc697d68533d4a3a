using Dossier.Build;

namespace Dossier.Tests.Build;

/// <summary>The process is gone: nothing after this happens.</summary>
internal sealed class KilledException : Exception;

/// <summary>The real disk until a given step, where it kills the process or refuses.</summary>
/// <param name="lastStep">How many steps still succeed.</param>
/// <param name="refusal">What the step after them throws; null: the process is killed, there and at every later step.</param>
/// <param name="canExchange">Whether two folders can trade names in one step.</param>
internal sealed class FailingDisk(int lastStep, Exception? refusal = null, bool canExchange = true) : IDisk
{
    private int steps;

    /// <summary>How many steps were asked for.</summary>
    public int Steps => steps;

    public void CreateFolder(string path) => Do(() => Disk.Real.CreateFolder(path));

    public void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        // A kill in the middle of a write leaves a part of the file.
        if (refusal is null && steps == lastStep)
            Disk.Real.WriteNew(path, copy.AsSpan(0, copy.Length / 2));
        Do(() => Disk.Real.WriteNew(path, copy));
    }

    public Stream CreateNew(string path)
    {
        var file = Stream.Null;
        Do(() => file = Disk.Real.CreateNew(path));
        return file;
    }

    public void CopyFile(string from, string to) => Do(() => Disk.Real.CopyFile(from, to));

    public void MoveFolder(string from, string to) => Do(() => Disk.Real.MoveFolder(from, to));

    public bool TryExchange(string one, string other)
    {
        var done = false;
        Do(() => done = canExchange && Disk.Real.TryExchange(one, other));
        return done;
    }

    public void DeleteFolder(string path)
    {
        // A kill in the middle of a deletion leaves a part of the folder.
        if (refusal is null && steps == lastStep && Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order().FirstOrDefault() is { } file)
            File.Delete(file);
        Do(() => Disk.Real.DeleteFolder(path));
    }

    private void Do(Action step)
    {
        var at = Interlocked.Increment(ref steps);
        if (refusal is null && at > lastStep)
            throw new KilledException();
        if (refusal is not null && at == lastStep + 1)
            throw refusal;
        step();
    }
}
