using System.Runtime.CompilerServices;
using Dossier.Typesetting.Layout.Compose;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout;

/// <summary>What all passes over a document share.</summary>
internal sealed class Job
{
    public Job(Document document, StyleSheet sheet, FontStacks stacks, TypesetOptions options)
    {
        (Document, Sheet, Options) = (document, sheet, options);
        Fonts = new FontBook(stacks, Warnings);
        Headings = HeadingScan.Of(document);
    }

    public Document Document { get; }

    public StyleSheet Sheet { get; }

    public TypesetOptions Options { get; }

    public Warnings Warnings { get; } = new();

    public FontBook Fonts { get; }

    /// <summary>All headings for the contents.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>The columns of the tables, worked out once.</summary>
    public Dictionary<(Table Table, double Width), TableGrid> Grids { get; } = new(TableComparer.Instance);

    private sealed class TableComparer : IEqualityComparer<(Table Table, double Width)>
    {
        public static readonly TableComparer Instance = new();

        public bool Equals((Table Table, double Width) x, (Table Table, double Width) y) =>
            ReferenceEquals(x.Table, y.Table) && x.Width.Equals(y.Width);

        public int GetHashCode((Table Table, double Width) key) => RuntimeHelpers.GetHashCode(key.Table);
    }
}
