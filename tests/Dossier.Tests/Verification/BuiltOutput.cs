using Dossier.Build;
using Dossier.Tests.Build;
using Dossier.Tests.Support;

namespace Dossier.Tests.Verification;

/// <summary>An output of the small dossier with all its editions, on disk, built once for a class of tests; each leaves it as it was.</summary>
public sealed class BuiltOutput : IDisposable
{
    private readonly SmallDossier dossier = new();

    public BuiltOutput()
    {
        var result = Builder.Run(
            dossier.Options with { Templates = Path.Combine(ProjectFolders.Repository, "templates") }, new Silence(), CancellationToken.None);
        Assert.NotNull(result.Receipt);
    }

    /// <summary>The output folder.</summary>
    public string Folder => dossier.Folder["output"];

    /// <summary>Every file by path, ordinal.</summary>
    public IReadOnlyList<string> Paths =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The report.</summary>
    public string Report => Paths.Single(path => path.StartsWith("report/", StringComparison.Ordinal));

    /// <summary>The absolute path of a file.</summary>
    public string this[string path] => Path.Combine(Folder, path);

    /// <summary>Changes a file for as long as something is looked at.</summary>
    public T While<T>(string path, Func<byte[], byte[]?> change, Func<T> look)
    {
        var bytes = File.ReadAllBytes(this[path]);
        if (change([.. bytes]) is { } changed)
            File.WriteAllBytes(this[path], changed);
        else
            File.Delete(this[path]);
        try
        {
            return look();
        }
        finally
        {
            File.WriteAllBytes(this[path], bytes);
        }
    }

    /// <summary>Changes a file for as long as something is called.</summary>
    public async Task<T> WhileAsync<T>(string path, Func<byte[], byte[]> change, Func<Task<T>> call)
    {
        var bytes = await File.ReadAllBytesAsync(this[path]);
        await File.WriteAllBytesAsync(this[path], change([.. bytes]));
        try
        {
            return await call();
        }
        finally
        {
            await File.WriteAllBytesAsync(this[path], bytes);
        }
    }

    /// <summary>Flips the lowest bit of a byte.</summary>
    public static Func<byte[], byte[]> Flip(double share) => bytes =>
    {
        bytes[(int)((bytes.Length - 1) * share)] ^= 1;
        return bytes;
    };

    public void Dispose() => dossier.Dispose();

    private sealed class Silence : IProgress<BuildStage>
    {
        public void Report(BuildStage value)
        {
        }
    }
}
