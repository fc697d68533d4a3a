using System.IO.Compression;
using System.Security.Cryptography;

namespace Dossier.Typesetting.Pdf;

/// <summary>
/// The objects of a PDF file, written one after the other (ISO 32000-1, 7.5): small ones gathered into compressed object streams with a
/// cross-reference stream, or, for PDF 1.4, each on its own with a cross-reference table.
/// </summary>
internal sealed class PdfFile
{
    private const int ObjectsPerStream = 200;
    private const int BytesPerStream = 1 << 16;
    private readonly Stream output;
    private readonly CrossReferences references = new();
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PdfBuffer pending = new();
    private readonly List<(int Number, int Offset)> pendingObjects = [];
    private readonly bool compact;

    public PdfFile(Stream output, PdfVariant variant)
    {
        this.output = output;
        compact = variant == PdfVariant.Standard;

        // The line of bytes above 127 tells programs that move files that this one is not text (7.5.2).
        Emit(compact ? "%PDF-1.7\n%"u8 : "%PDF-1.4\n%"u8);
        Emit([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>How many bytes were written.</summary>
    public long Length { get; private set; }

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve() => references.Reserve();

    /// <summary>Writes an object under a new number.</summary>
    public int Add(PdfBuffer body)
    {
        var number = Reserve();
        Write(number, body);
        return number;
    }

    /// <summary>Writes an object that is no stream.</summary>
    public void Write(int number, PdfBuffer body)
    {
        if (!compact)
        {
            WriteDirectly(number, body.Written);
            return;
        }

        pendingObjects.Add((number, pending.Length));
        pending.Write(body.Written).Write("\n"u8);
        if (pendingObjects.Count == ObjectsPerStream || pending.Length > BytesPerStream)
            FlushObjectStream();
    }

    /// <summary>Writes a stream under a new number.</summary>
    public int AddStream(string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var number = Reserve();
        WriteStream(number, entries, data, compress);
        return number;
    }

    /// <summary>Writes a stream.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    /// <param name="data">Its data.</param>
    /// <param name="compress">Whether to compress them.</param>
    public void WriteStream(int number, string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var stored = compress ? Deflate(data) : data.ToArray();
        references.SetOffset(number, Length);
        var head = new PdfBuffer().Integer(number).Write(" 0 obj\n<<"u8).Write(entries);
        head.Write(compress ? " /Filter /FlateDecode"u8 : ""u8).Write(" /Length "u8).Integer(stored.Length).Write(">>\nstream\n"u8);
        Emit(head.Written);
        Emit(stored);
        Emit("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes the cross-references and the file's own checksum, and ends the file.</summary>
    public void Finish(int catalog, int info)
    {
        FlushObjectStream();
        var identifier = hash.GetCurrentHash().AsSpan(0, 16);
        var trailer = new PdfBuffer().Write("/Root "u8).Reference(catalog).Write(" /Info "u8).Reference(info);
        trailer.Write(" /ID ["u8).Bytes(identifier).Bytes(identifier).Write("]"u8);
        var start = compact ? WriteReferenceStream(trailer) : WriteReferenceTable(trailer);
        Seal(new PdfBuffer().Write("\nstartxref\n"u8).Integer(start).Write("\n%%EOF\n"u8).Written);
        output.Flush();
        hash.Dispose();
    }

    // The digits are of what stands before and behind them, so the end is hashed before it is written.
    private void Seal(ReadOnlySpan<byte> end)
    {
        Emit(PdfSeal.Opening);
        hash.AppendData(end);
        byte[] sealedEnd = [.. PdfSeal.DigitsOf(hash), .. end];
        output.Write(sealedEnd);
        Length += sealedEnd.Length;
    }

    private long WriteReferenceStream(PdfBuffer trailer)
    {
        var number = Reserve();
        var start = Length;
        references.SetOffset(number, start);
        var entries = new PdfBuffer().Write("/Type /XRef /Size "u8).Integer(references.Count).Write(" /W [1 5 2] "u8).Write(trailer.Written);
        WriteStream(number, System.Text.Encoding.ASCII.GetString(entries.Written), references.Packed());
        return start;
    }

    private long WriteReferenceTable(PdfBuffer trailer)
    {
        var start = Length;
        Emit(references.Table());
        Emit(new PdfBuffer().Write("trailer\n<</Size "u8).Integer(references.Count).Write(" "u8).Write(trailer.Written).Write(">>\n"u8).Written);
        return start;
    }

    private void WriteDirectly(int number, ReadOnlySpan<byte> body)
    {
        references.SetOffset(number, Length);
        Emit(new PdfBuffer().Integer(number).Write(" 0 obj\n"u8).Write(body).Write("\nendobj\n"u8).Written);
    }

    private void FlushObjectStream()
    {
        if (pendingObjects.Count == 0)
            return;
        var stream = Reserve();
        var index = new PdfBuffer();
        for (var i = 0; i < pendingObjects.Count; i++)
        {
            references.SetCompressed(pendingObjects[i].Number, stream, i);
            index.Integer(pendingObjects[i].Number).Write(" "u8).Integer(pendingObjects[i].Offset).Write(" "u8);
        }

        var first = index.Length;
        WriteStream(stream, $"/Type /ObjStm /N {pendingObjects.Count} /First {first}", index.Write(pending.Written).Written);
        pendingObjects.Clear();
        pending.Clear();
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream();
        using (var deflate = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return target.ToArray();
    }

    private void Emit(ReadOnlySpan<byte> data)
    {
        output.Write(data);
        hash.AppendData(data);
        Length += data.Length;
    }
}
