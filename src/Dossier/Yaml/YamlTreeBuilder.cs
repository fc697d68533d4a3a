using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dossier.Yaml;

/// <summary>Turns the events of YamlDotNet's parser into nodes with exact spans. Null from a method: the text cannot be read on.</summary>
internal sealed class YamlTreeBuilder
{
    /// <summary>How deep lists and mappings may be nested.</summary>
    public const int MaxDepth = 32;

    /// <summary>How many nodes a file may have; a file of one mebibyte could hold half a million.</summary>
    public const int MaxNodes = 100_000;

    private readonly SourceText source;
    private readonly int offset;
    private readonly DiagnosticBag faults;
    private readonly Parser parser;
    private readonly YamlProgress progress;
    private int nodes;

    public YamlTreeBuilder(SourceText source, int start, int end, DiagnosticBag faults)
    {
        this.source = source;
        this.faults = faults;
        offset = start;
        progress = new YamlProgress(source, start, end);
        parser = new Parser(new Scanner(new StringReader(WithoutOddLineEnds(source.Text[start..end])), skipComments: true));
    }

    /// <summary>The outermost node.</summary>
    public YamlNode? Build()
    {
        if (!Advance() || !Advance() || parser.Current is not DocumentStart)
            return parser.Current is StreamEnd ? Empty() : null;
        RefuseDirectives((DocumentStart)parser.Current);
        if (!Advance() || Node(0) is not { } root)
            return null;
        if (root is YamlScalar { IsNull: true })
            return Empty();
        if (Advance() && parser.Current is DocumentStart second)
            faults.Add(YamlDiagnostics.SeveralDocuments.At(SpanOf(second), "a second document begins here", "write one record a file"));
        return root;
    }

    private YamlNode? Empty()
    {
        faults.Add(YamlDiagnostics.EmptyFile.At(
            source.Span(offset, offset), "there is nothing here to read", "write the record, or delete the file"));
        return null;
    }

    private void RefuseDirectives(DocumentStart start)
    {
        var span = SpanOf(start);
        if (!start.IsImplicit && span.ToString().StartsWith('%'))
            faults.Add(YamlDiagnostics.Directive.At(span, "YAML directives are not supported", "delete the lines that begin with `%`"));
    }

    /// <summary>Reads the node that the parser stands at and moves behind it.</summary>
    private YamlNode? Node(int depth)
    {
        var current = parser.Current;
        if (++nodes > MaxNodes)
            return Stop(YamlDiagnostics.TooManyNodes, current, $"more than {MaxNodes} values in one file", "split the file");
        if (depth > MaxDepth)
            return Stop(YamlDiagnostics.TooDeep, current, $"nested more than {MaxDepth} levels deep",
                "no record needs more than five levels");
        if (current is NodeEvent node)
            RefuseProperties(node);
        return current switch
        {
            AnchorAlias alias => Alias(alias),
            YamlDotNet.Core.Events.Scalar scalar => Scalar(scalar),
            SequenceStart start => Sequence(start, depth),
            MappingStart start => Mapping(start, depth),
            // The parser lets `- :` pass as a key without a value.
            _ => Stop(YamlDiagnostics.Syntax, current, "a key or a value is missing here", "write `key: value`"),
        };
    }

    private YamlNode? Stop(DiagnosticDescriptor descriptor, ParsingEvent? at, string message, string help)
    {
        var start = offset + (int)(at?.Start.Index ?? 0);
        faults.Add(descriptor.At(source.Span(start, Math.Min(start + 1, source.Text.Length)), message, help));
        return null;
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            faults.Add(YamlDiagnostics.Anchor.At(
                Token(node, '&'), $"the anchor {Quoting.Quote("&" + node.Anchor)} is not supported",
                "write the value itself; quote it if it begins with `&`"));
        if (!node.Tag.IsEmpty)
            faults.Add(YamlDiagnostics.Tag.At(
                Token(node, '!'), "a YAML tag is not supported",
                "delete it: every value is read as text; quote a value that begins with `!`"));
    }

    private YamlRefused? Alias(AnchorAlias alias)
    {
        var span = SpanOf(alias);
        faults.Add(YamlDiagnostics.Alias.At(
            span, $"the alias {Quoting.Quote("*" + alias.Value)} is not supported",
            "write the value itself; quote it if it begins with `*`"));
        return Advance() ? new YamlRefused(span) : null;
    }

    private YamlScalar? Scalar(YamlDotNet.Core.Events.Scalar scalar)
    {
        var node = new YamlScalar(SpanOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
        if (scalar.Style == ScalarStyle.DoubleQuoted && ForbiddenCharacters.IndexIn(scalar.Value) is >= 0 and var at
            && ForbiddenCharacters.IndexIn(source.Text.AsSpan(node.Span.Start, node.Span.End - node.Span.Start)) < 0)
            faults.Add(YamlDiagnostics.Forbidden(node.Span, scalar.Value[at], "an escape stands for"));
        return Advance() ? node : null;
    }

    private YamlSequence? Sequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        progress.Open(start, start.Style == SequenceStyle.Flow);
        if (!Advance())
            return null;
        while (parser.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        var span = Around(start, parser.Current, start.Style == SequenceStyle.Flow, items.Count == 0 ? null : items[^1].Span.End);
        progress.Close();
        return Advance() ? new YamlSequence(span, items.DrainToImmutable()) : null;
    }

    private YamlMapping? Mapping(MappingStart start, int depth)
    {
        var entries = new YamlEntries(faults);
        progress.Open(start, start.Style == MappingStyle.Flow);
        if (!Advance())
            return null;
        while (parser.Current is not MappingEnd)
        {
            progress.KeyAt(parser.Current);
            if (Node(depth + 1) is not { } key || Node(depth + 1) is not { } value)
                return null;
            entries.Add(key, value);
        }

        var span = Around(start, parser.Current, start.Style == MappingStyle.Flow, entries.End);
        progress.Close();
        return Advance() ? new YamlMapping(span, entries.ToImmutable()) : null;
    }

    private bool Advance()
    {
        try
        {
            if (!parser.MoveNext())
                return false;
        }
        catch (YamlException exception)
        {
            faults.Add(SyntaxFaults.Explain(exception, progress));
            return false;
        }
        catch (InvalidOperationException)
        {
            // The scanner of YamlDotNet 16 throws this where a flow list or mapping runs into a line that begins at the margin.
            faults.Add(SyntaxFaults.Unclosed(progress));
            return false;
        }

        progress.Read(parser.Current);
        return true;
    }

    /// <summary>Spaces for the line ends of YAML that are forbidden here, so that they are reported once and break nothing else.</summary>
    private static string WithoutOddLineEnds(string text)
    {
        if (text.AsSpan().IndexOfAny(['\r', '\u0085', '\u2028', '\u2029']) < 0)
            return text;
        return string.Create(text.Length, text, (line, original) =>
        {
            for (var at = 0; at < line.Length; at++)
                line[at] = original[at] is '\u0085' or '\u2028' or '\u2029'
                    || (original[at] == '\r' && !original.AsSpan(at).StartsWith("\r\n")) ? ' ' : original[at];
        });
    }

    private Span SpanOf(ParsingEvent at) => source.Span(offset + (int)at.Start.Index, EndOf(at));

    private int EndOf(ParsingEvent at)
    {
        var start = offset + (int)at.Start.Index;
        var end = offset + (int)at.End.Index;
        // A block text's mark lies behind the line ends that follow it.
        while (end > start && source.Text[end - 1] is '\n' or '\r' or ' ')
            end--;
        return end;
    }

    /// <summary>The span of a list or mapping: YamlDotNet gives only the place where it begins.</summary>
    private Span Around(ParsingEvent start, ParsingEvent? end, bool flow, int? lastChild)
    {
        var from = offset + (int)start.Start.Index;
        var to = flow && end is not null ? offset + (int)end.Start.Index + 1 : lastChild ?? from;
        return source.Span(from, Math.Clamp(to, from, source.Text.Length));
    }

    /// <summary>The span of an anchor or a tag, which stands before its node.</summary>
    private Span Token(NodeEvent node, char sign)
    {
        var start = offset + (int)node.Start.Index;
        var at = source.Text.IndexOf(sign, start, Math.Min(source.Text.Length - start, 200));
        at = at < 0 ? start : at;
        var end = at;
        while (end < source.Text.Length && !char.IsWhiteSpace(source.Text[end]) && source.Text[end] is not (',' or ']' or '}'))
            end++;
        return source.Span(at, end);
    }
}
