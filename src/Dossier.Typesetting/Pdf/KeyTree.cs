using System.Text;

namespace Dossier.Typesetting.Pdf;

/// <summary>Name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7): sorted keys with values, in leaves that viewers can find their way to.</summary>
internal static class KeyTree
{
    private const int LeafLength = 64;

    /// <summary>Writes a name tree and returns its object number. Names are compared by their UTF-8 bytes.</summary>
    public static int WriteNames(PdfFile file, IEnumerable<(string Name, Action<PdfBuffer> Value)> entries)
    {
        var sorted = entries.Select(entry => (Key: Encoding.UTF8.GetBytes(entry.Name), entry.Value)).ToArray();
        Array.Sort(sorted, (left, right) => left.Key.AsSpan().SequenceCompareTo(right.Key));
        return Write(file, "/Names", sorted, (buffer, key) => buffer.ByteString(key));
    }

    /// <summary>Writes a number tree and returns its object number. Keys have to ascend.</summary>
    public static int WriteNumbers(PdfFile file, IEnumerable<(int Key, Action<PdfBuffer> Value)> entries) =>
        Write(file, "/Nums", entries.ToArray(), (buffer, key) => buffer.Integer(key));

    private static int Write<TKey>(
        PdfFile file,
        string kind,
        (TKey Key, Action<PdfBuffer> Value)[] entries,
        Action<PdfBuffer, TKey> writeKey)
    {
        var root = new PdfBuffer().Write("<<"u8);
        if (entries.Length <= LeafLength)
            return file.Add(Leaf(root, kind, entries, writeKey).Write(">>"u8));
        root.Write("/Kids ["u8);
        foreach (var leaf in entries.Chunk(LeafLength))
        {
            var body = new PdfBuffer().Write("<</Limits ["u8);
            writeKey(body, leaf[0].Key);
            body.Write(" "u8);
            writeKey(body, leaf[^1].Key);
            body.Write("] "u8);
            root.Reference(file.Add(Leaf(body, kind, leaf, writeKey).Write(">>"u8))).Write(" "u8);
        }

        return file.Add(root.Write("]>>"u8));
    }

    private static PdfBuffer Leaf<TKey>(
        PdfBuffer body,
        string kind,
        (TKey Key, Action<PdfBuffer> Value)[] entries,
        Action<PdfBuffer, TKey> writeKey)
    {
        body.Write(kind).Write(" ["u8);
        foreach (var (key, value) in entries)
        {
            writeKey(body, key);
            body.Write(" "u8);
            value(body);
            body.Write("\n"u8);
        }

        return body.Write("]"u8);
    }
}
