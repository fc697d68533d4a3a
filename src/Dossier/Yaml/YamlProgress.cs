using Dossier.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dossier.Yaml;

/// <summary>How far the parser came: what a syntax fault is explained with.</summary>
/// <param name="source">The file.</param>
/// <param name="start">Where the YAML begins in it.</param>
/// <param name="end">Where it ends.</param>
internal sealed class YamlProgress(SourceText source, int start, int end)
{
    private readonly Stack<int> openBrackets = new();

    /// <summary>The file.</summary>
    public SourceText Source => source;

    /// <summary>Where the YAML ends.</summary>
    public int End => end;

    /// <summary>The last text that was read, or null.</summary>
    public Scalar? LastText { get; private set; }

    /// <summary>The last key that was begun, or null.</summary>
    public Span? LastKey { get; private set; }

    /// <summary>The offset of the innermost bracket or brace that is still open, or null.</summary>
    public int? OpenBracket
    {
        get
        {
            foreach (var bracket in openBrackets)
            {
                if (bracket >= 0)
                    return bracket;
            }

            return null;
        }
    }

    /// <summary>The file's offset of a mark.</summary>
    public int OffsetOf(Mark mark) => Math.Clamp(start + (int)mark.Index, start, end);

    public void Read(ParsingEvent? read) => LastText = read as Scalar ?? LastText;

    public void KeyAt(ParsingEvent? key) => LastKey = key is Scalar ? source.Span(OffsetOf(key.Start), OffsetOf(key.End)) : LastKey;

    public void Open(ParsingEvent opened, bool bracket) => openBrackets.Push(bracket ? OffsetOf(opened.Start) : -1);

    public void Close() => openBrackets.Pop();
}
