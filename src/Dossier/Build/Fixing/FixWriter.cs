using System.Text;
using Dossier.Text;

namespace Dossier.Build.Fixing;

/// <summary>Puts fixed files in the place of what was read, each as a whole or not at all.</summary>
internal static class FixWriter
{
    /// <summary>Writes one file. Its byte-order mark, its permissions and its place behind a symbolic link stay.</summary>
    /// <param name="root">What diagnostics name files relative to.</param>
    /// <param name="file">The file.</param>
    /// <returns>Why it was left as it was; null if it was written.</returns>
    public static BuildFault? Write(string root, FixedFile file)
    {
        try
        {
            var named = Path.Combine(root, file.Before.Path);
            var path = File.ResolveLinkTarget(named, returnFinalTarget: true)?.FullName ?? named;
            var bytes = File.ReadAllBytes(path);
            var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            if (!bytes.AsSpan(mark).SequenceEqual(Encoding.UTF8.GetBytes(file.Before.Text)))
                return new BuildFault($"`{file.Before.Path}` was changed meanwhile", "run the command again");
            WholeFile.Replace(path, [.. bytes.AsSpan(0, mark), .. Encoding.UTF8.GetBytes(file.After.Text)]);
            return null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return new BuildFault($"cannot write `{DisplayText.Harmless(file.Before.Path)}`: {fault.Message.Split('\n')[0].TrimEnd('.')}");
        }
    }
}
