using System.Reflection;

namespace Dossier.Tests.Support;

/// <summary>Where the tests' own files lie, on the machine that built them.</summary>
internal static class ProjectFolders
{
    /// <summary>The folder of this test project.</summary>
    public static string Tests { get; } = typeof(ProjectFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ProjectDirectory").Value
            ?? throw new InvalidOperationException("the build gave no project directory");

    /// <summary>The root of the repository.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Tests, "..", ".."));

    /// <summary>The real content.</summary>
    public static string Content { get; } = Path.Combine(Repository, "content");

    /// <summary>Input files and what is expected of them.</summary>
    public static string Fixtures { get; } = Path.Combine(Tests, "Fixtures");

    /// <summary>The accepted snapshots.</summary>
    public static string Snapshots { get; } = Path.Combine(Tests, "Snapshots");
}
