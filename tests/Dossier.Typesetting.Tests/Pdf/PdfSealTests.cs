using System.Text;
using Dossier.Typesetting.Pdf;
using Dossier.Typesetting.Pdf.Reading;
using Dossier.Typesetting.Tests.Support;

namespace Dossier.Typesetting.Tests.Pdf;

public sealed class PdfSealTests
{
    private static readonly byte[] Sample = SampleDocument.Make();

    [Theory]
    [InlineData(PdfVariant.Standard)]
    [InlineData(PdfVariant.ArchiveOne)]
    public void A_file_carries_a_checksum_of_itself(PdfVariant variant) => Assert.Equal(SealState.Holds, PdfSeal.Check(SampleDocument.Make(variant)));

    [Fact]
    public void A_flipped_bit_anywhere_breaks_it()
    {
        var kept = Enumerable.Range(0, Sample.Length).Where(at => at % 61 == 0 || at > Sample.Length - 200).Where(at => PdfSeal.Check(Flipped(at)) == SealState.Holds);

        Assert.Empty(kept);
    }

    [Fact]
    public void The_digits_are_those_that_any_tool_gives_for_the_bytes_around_them()
    {
        var text = Encoding.Latin1.GetString(Sample);
        var at = text.IndexOf("64 digits: ", StringComparison.Ordinal) + "64 digits: ".Length;
        var others = Encoding.Latin1.GetBytes(text.Remove(at, 64));

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(others)), text.Substring(at, 64));
    }

    [Fact]
    public void What_is_added_behind_the_end_is_told_from_what_was_changed() =>
        Assert.Equal(SealState.Extended, PdfSeal.Check([.. Sample, .. "1 0 obj\n"u8]));

    [Fact]
    public void A_file_that_lost_its_end_has_none() => Assert.Equal(SealState.Absent, PdfSeal.Check(Sample.AsSpan(0, Sample.Length / 2)));

    [Fact]
    public void Carried_files_are_found_with_all_of_their_bytes()
    {
        var found = Assert.Single(CarriedFiles.Find(Sample) ?? []);

        Assert.Equal(SampleDocument.Attachment.Name, found.Name);
        Assert.Equal(SampleDocument.Attachment.Data.ToArray(), found.Unpack());
    }

    [Fact]
    public void Names_in_any_script_and_with_brackets_come_back()
    {
        string[] names = ["a (b) \\ c.json", "數據.csv", "данные.csv"];
        var file = PageSketch.Document(
            writer => writer.Add(new PageSketch().Page),
            new PdfOptions(),
            writer => writer.Complete([], [.. names.Select(name => SampleDocument.Attachment with { Name = name })]));

        Assert.Equal(names, (CarriedFiles.Find(file) ?? []).Select(carried => carried.Name));
    }

    [Fact]
    public void Damage_anywhere_is_answered_without_a_fault_of_the_program()
    {
        for (var at = 0; at < Sample.Length; at += 7)
        {
            foreach (var carried in CarriedFiles.Find(Flipped(at)) ?? [])
                carried.Unpack();
        }
    }

    [Fact]
    public void A_carried_file_is_never_unpacked_further_than_it_says()
    {
        var found = Assert.Single(CarriedFiles.Find(Sample) ?? []);

        Assert.Null((found with { Size = 1 }).Unpack());
        Assert.Null((found with { Size = 3 }).Unpack());
    }

    private static byte[] Flipped(int at)
    {
        byte[] bytes = [.. Sample];
        bytes[at] ^= 1;
        return bytes;
    }
}
