using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;

namespace Dossier.Yaml;

/// <summary>
/// Reads the part of YAML that the content uses: text, lists and mappings, in block or flow style. Whatever makes a file mean
/// something else than it seems to (anchors, aliases, tags, merge keys, several documents) is refused, and everything is bounded.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a whole file.</summary>
    public static YamlDocument Read(SourceText source) => Read(source, 0, source.Text.Length);

    /// <summary>
    /// Reads a stretch of a file, such as the front matter of a Markdown file; spans and positions are those of the file.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset behind the last one.</param>
    public static YamlDocument Read(SourceText source, int start, int end)
    {
        var faults = new DiagnosticBag();
        var indentation = TabCharacters.Report(source, start, end, faults);
        // What tabs in the indentation would mean is anybody's guess.
        var root = indentation ? null : new YamlTreeBuilder(source, start, end, faults).Build();
        return new YamlDocument(root, faults.ToImmutable());
    }
}

/// <summary>What was read of a YAML text.</summary>
/// <param name="Root">The outermost node; null where the text cannot be read at all.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record YamlDocument(YamlNode? Root, ImmutableArray<Diagnostic> Diagnostics);
