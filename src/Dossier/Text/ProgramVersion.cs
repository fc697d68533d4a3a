using System.Reflection;

namespace Dossier.Text;

/// <summary>Which version of the program this is: for manifests and reports that are read long after they were written.</summary>
internal static class ProgramVersion
{
    /// <summary>As it was given when the program was compiled: <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
