using System.IO.Compression;
using System.Text;

namespace Dossier.Inspection.Syntax;

/// <summary>
/// A PDF file opened: finds objects through its cross-references and unpacks streams. Reads what this project writes (no encryption, no
/// predictors, no incremental updates) and is strict about it.
/// </summary>
public sealed class PdfFileReader
{
    private readonly byte[] data;
    private readonly Dictionary<int, (int Type, long Place, int Index)> references = [];
    private readonly Dictionary<int, PdfValue> cache = [];
    private readonly Dictionary<int, (byte[] Data, int First, int[] Index)> objectStreams = [];

    public PdfFileReader(byte[] data)
    {
        this.data = data;
        var tail = Encoding.Latin1.GetString(data, Math.Max(0, data.Length - 64), Math.Min(64, data.Length));
        var at = tail.LastIndexOf("startxref", StringComparison.Ordinal);
        if (at < 0 || !tail.EndsWith("%%EOF\n", StringComparison.Ordinal))
            throw new PdfSyntaxException("The file does not end with startxref and %%EOF.");
        var start = (int)((PdfNumber)new PdfParser(Encoding.Latin1.GetBytes(tail[(at + 9)..])).Read()).Value;
        Trailer = data.AsSpan(start).StartsWith("xref"u8) ? ReadTable(start) : ReadStream(start);
    }

    public PdfDictionary Trailer { get; }

    public PdfDictionary Catalog => Dictionary(Trailer, "Root") ?? throw new PdfSyntaxException("There is no catalog.");

    /// <summary>The numbers of all objects in use.</summary>
    public IEnumerable<int> Numbers => references.Where(pair => pair.Value.Type != 0).Select(pair => pair.Key).Order();

    public PdfValue Resolve(PdfValue? value)
    {
        while (value is PdfReference reference)
            value = Object(reference.Number);
        return value ?? PdfNull.Instance;
    }

    public PdfValue? Entry(PdfDictionary dictionary, string key) =>
        dictionary.Entries.TryGetValue(key, out var value) && Resolve(value) is not PdfNull and var resolved ? resolved : null;

    public PdfDictionary? Dictionary(PdfDictionary dictionary, string key) => Entry(dictionary, key) switch
    {
        PdfDictionary found => found,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public IReadOnlyList<PdfValue> Array(PdfDictionary dictionary, string key) => Entry(dictionary, key) is PdfArray array ? array.Items : [];

    public string? Name(PdfDictionary dictionary, string key) => (Entry(dictionary, key) as PdfName)?.Value;

    public string? Text(PdfDictionary dictionary, string key) => (Entry(dictionary, key) as PdfString)?.Text;

    public int? Whole(PdfDictionary dictionary, string key) => (Entry(dictionary, key) as PdfNumber)?.Whole;

    public static byte[] Inflate(PdfStream stream)
    {
        if (!stream.Dictionary.Entries.TryGetValue("Filter", out var filter))
            return stream.Data;
        if (filter is not PdfName { Value: "FlateDecode" })
            throw new PdfSyntaxException("A stream has an unexpected filter.");
        using var inflated = new MemoryStream();
        using var source = new ZLibStream(new MemoryStream(stream.Data), CompressionMode.Decompress);
        source.CopyTo(inflated);
        return inflated.ToArray();
    }

    /// <summary>All entries of a name or number tree, in order.</summary>
    public IEnumerable<(PdfValue Key, PdfValue Value)> Tree(PdfDictionary? node, string kind)
    {
        if (node is null)
            yield break;
        var leaf = Array(node, kind);
        for (var i = 0; i + 1 < leaf.Count; i += 2)
            yield return (Resolve(leaf[i]), leaf[i + 1]);
        foreach (var kid in Array(node, "Kids"))
        {
            foreach (var entry in Tree(Resolve(kid) as PdfDictionary, kind))
                yield return entry;
        }
    }

    private PdfValue Object(int number)
    {
        if (cache.TryGetValue(number, out var value))
            return value;
        value = references.GetValueOrDefault(number) switch
        {
            (1, var place, _) => ReadAt(number, (int)place),
            (2, var stream, var index) => ReadPacked(number, (int)stream, index),
            _ => throw new PdfSyntaxException($"Object {number} is referred to but not there."),
        };
        cache.Add(number, value);
        return value;
    }

    private PdfValue ReadAt(int number, int place)
    {
        if (new PdfParser(data, place).Read() is not PdfNumber found || found.Whole != number)
            throw new PdfSyntaxException($"Object {number} is not where the cross-references say.");
        return new PdfParser(data, place).ReadObject(length => ((PdfNumber)Resolve(length)).Whole);
    }

    private PdfValue ReadPacked(int number, int stream, int index)
    {
        if (!objectStreams.TryGetValue(stream, out var packed))
            objectStreams.Add(stream, packed = Unpack((PdfStream)Object(stream)));
        if (packed.Index[2 * index] != number)
            throw new PdfSyntaxException($"Object {number} is not where the cross-references say.");
        return new PdfParser(packed.Data, packed.First + packed.Index[2 * index + 1]).Read();
    }

    private (byte[] Data, int First, int[] Index) Unpack(PdfStream stream)
    {
        var content = Inflate(stream);
        var parser = new PdfParser(content);
        int[] index = [.. Enumerable.Range(0, 2 * (Whole(stream.Dictionary, "N") ?? 0)).Select(_ => ((PdfNumber)parser.Read()).Whole)];
        return (content, Whole(stream.Dictionary, "First") ?? 0, index);
    }

    private PdfDictionary ReadTable(int start)
    {
        var parser = new PdfParser(data, start);
        parser.Read();
        parser.Read();
        var count = ((PdfNumber)parser.Read()).Whole;
        for (var i = 0; i < count; i++)
        {
            var place = ((PdfNumber)parser.Read()).Whole;
            parser.Read();
            references.Add(i, (((PdfKeyword)parser.Read()).Value == "n" ? 1 : 0, place, 0));
        }

        parser.Read();
        return (PdfDictionary)parser.Read();
    }

    private PdfDictionary ReadStream(int start)
    {
        var stream = (PdfStream)new PdfParser(data, start).ReadObject(length => ((PdfNumber)length).Whole);
        int[] widths = [.. ((PdfArray)stream.Dictionary.Entries["W"]).Items.Select(item => ((PdfNumber)item).Whole)];
        var table = Inflate(stream);
        for (var (number, at) = (0, 0); at < table.Length; number++)
        {
            var fields = new long[3];
            for (var field = 0; field < 3; field++)
            {
                for (var i = 0; i < widths[field]; i++)
                    fields[field] = fields[field] << 8 | table[at++];
            }

            references.Add(number, ((int)fields[0], fields[1], (int)fields[2]));
        }

        return stream.Dictionary;
    }
}
