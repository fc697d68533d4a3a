using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Dossier.Typesetting.Pdf;

/// <summary>Writes files carried inside the document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).</summary>
internal static class Attachments
{
    /// <summary>Writes the files and returns the object numbers of their specifications, in order.</summary>
    public static ImmutableArray<int> Write(PdfFile file, ImmutableArray<AssociatedFile> attachments) =>
        [.. attachments.Select(attachment => WriteOne(file, attachment))];

    /// <summary>Writes the tree of names by which viewers list them.</summary>
    public static int WriteNames(PdfFile file, ImmutableArray<AssociatedFile> attachments, ImmutableArray<int> specifications) =>
        KeyTree.WriteNames(
            file,
            attachments.Zip(specifications, (attachment, number) => (attachment.Name, (Action<PdfBuffer>)(buffer => buffer.Reference(number)))));

    private static int WriteOne(PdfFile file, AssociatedFile attachment)
    {
        var entries = new PdfBuffer().Write("/Type /EmbeddedFile /Subtype "u8).Name(attachment.MediaType);
        entries.Write(" /Params <</Size "u8).Integer(attachment.Data.Length).Write(" /CheckSum "u8).Bytes(Checksum(attachment.Data.Span));
        entries.Write(" /ModDate "u8).Text(PdfDates.Pdf(attachment.Modified)).Write(">>"u8);
        var stream = file.AddStream(Encoding.ASCII.GetString(entries.Written), attachment.Data.Span);
        var specification = new PdfBuffer().Write("<</Type /Filespec /F "u8).Text(attachment.Name).Write(" /UF "u8).Text(attachment.Name);
        specification.Write(" /Desc "u8).Text(attachment.Description).Write(" /AFRelationship /"u8).Write(attachment.Relationship.ToString());
        return file.Add(specification.Write(" /EF <</F "u8).Reference(stream).Write(" /UF "u8).Reference(stream).Write(">>>>"u8));
    }

    [SuppressMessage("Security", "CA5351", Justification = "The format says MD5 (ISO 32000-1, table 46); it guards against accidents only.")]
    private static byte[] Checksum(ReadOnlySpan<byte> data) => MD5.HashData(data);
}
