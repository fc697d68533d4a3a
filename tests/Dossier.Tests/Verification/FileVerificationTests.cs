using Dossier.Inspection;
using Dossier.Inspection.Syntax;
using Dossier.Tests.Support;
using Dossier.Verification;

namespace Dossier.Tests.Verification;

public sealed class FileVerificationTests(BuiltOutput output) : IClassFixture<BuiltOutput>
{
    [Fact]
    public void A_report_beside_its_manifest_is_the_one_that_it_names()
    {
        var report = Verify(output[output.Report]);

        Assert.Empty(report.Changes);
        Assert.Contains(report.Proofs, proof => proof == $"`manifest.json` names it, as `{output.Report}`");
    }

    [Fact]
    public void A_report_alone_shows_that_all_of_its_bytes_are_as_they_were_written()
    {
        var report = Alone(File.ReadAllBytes(output[output.Report]));

        Assert.Empty(report.Changes);
        Assert.Equal(2, report.Proofs.Length);
        Assert.Null(report.Listed);
    }

    [Fact]
    public void A_flipped_byte_anywhere_in_a_report_alone_is_seen()
    {
        var bytes = File.ReadAllBytes(output[output.Report]);
        var unseen = Enumerable.Range(0, 100).Select(place => place / 99.0)
            .Concat(Enumerable.Range(1, 60).Select(place => 1 - (double)place * 3 / bytes.Length))
            .Where(share => Alone(BuiltOutput.Flip(share)([.. bytes])).IsClean);

        Assert.Empty(unseen);
    }

    [Theory]
    [InlineData("facts.csv")]
    [InlineData("dossier.json")]
    [InlineData("SHA256SUMS")]
    public void A_flipped_byte_in_a_carried_file_names_it(string name)
    {
        var (from, length) = StoredAt(name);
        var bytes = File.ReadAllBytes(output[output.Report]);
        bytes[from + (length / 2)] ^= 1;

        var changes = Alone(bytes).Changes;

        Assert.Contains(changes, change => change.Inside is null);
        Assert.Contains(changes, change => change.Inside == name);
        Assert.Single(changes, change => change.Inside is not null);
    }

    [Fact]
    public void A_carried_file_that_was_exchanged_with_another_is_named()
    {
        var bytes = File.ReadAllBytes(output[output.Report]);
        var ((one, length), (other, otherLength)) = (StoredAt("publishers.csv"), StoredAt("states.csv"));
        // A file of the same length in the stream's place, well packed but another's.
        var packed = bytes.AsSpan(other, Math.Min(length, otherLength)).ToArray();
        packed.CopyTo(bytes, one);

        Assert.Contains(Alone(bytes).Changes, change => change.Inside == "publishers.csv");
    }

    [Fact]
    public void Bytes_behind_the_end_are_named()
    {
        var changes = Alone([.. File.ReadAllBytes(output[output.Report]), .. "\n% a note\n%%EOF\n"u8]).Changes;

        Assert.Equal("bytes were added behind its end; up to there it is as it was written", Assert.Single(changes).Why);
    }

    [Fact]
    public void A_report_that_lost_its_end_is_not_as_it_was_built() =>
        Assert.NotEmpty(Alone(File.ReadAllBytes(output[output.Report])[..^2000]).Changes);

    [Fact]
    public void A_report_of_another_build_is_told_from_the_one_that_a_manifest_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.pdf", File.ReadAllBytes(output[output.Report]));
        folder.Write("manifest.json", File.ReadAllText(output["manifest.json"]).Replace(Checksums.OfFile(output[output.Report]), new string('0', 64), StringComparison.Ordinal));

        var change = Assert.Single(Verify(folder["x.pdf"]).Changes);

        Assert.Equal("`manifest.json` names no file with these bytes", change.Why);
    }

    [Fact]
    public void Another_file_is_held_against_the_manifest_above_it() =>
        Assert.Equal<string>(["`manifest.json` names it, as `data/facts.csv`"], Verify(output["data/facts.csv"]).Proofs);

    [Fact]
    public void A_changed_file_is_held_against_its_namesake()
    {
        var change = Assert.Single(output.While("data/facts.csv", BuiltOutput.Flip(0.3), () => Verify(output["data/facts.csv"])).Changes);

        Assert.EndsWith("as `manifest.json` says of `data/facts.csv`", change.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_checksums_do_as_well_as_the_manifest()
    {
        using var folder = new TemporaryFolder();
        folder.Write("renamed.pdf", File.ReadAllBytes(output[output.Report]));

        var report = FileVerification.Run(folder["renamed.pdf"], "renamed.pdf", output["SHA256SUMS"]).Value;

        Assert.NotNull(report);
        Assert.Contains($"`SHA256SUMS` names it, as `{output.Report}`", report.Proofs);
    }

    [Fact]
    public void A_file_without_a_manifest_cannot_be_verified()
    {
        using var folder = new TemporaryFolder();
        folder.Write("facts.csv", "id");

        Assert.Contains("there is no `manifest.json`", FileVerification.Run(folder["facts.csv"], "facts.csv", null).Fault?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("startxref\n99999999999999999999\n%%EOF\n")]
    [InlineData("1 0 obj\n<</Type /XRef /Size 8388608 /W [1 5 2] /Root 1 0 R /Length 3>>\nstream\nabc\nendstream\nstartxref\n0\n%%EOF\n")]
    [InlineData("1 0 obj\n<</A <</A <</A [[[[(\\")]
    public void Whatever_calls_itself_a_report_is_answered(string text) =>
        Assert.NotEmpty(Alone(System.Text.Encoding.Latin1.GetBytes(text)).Changes);

    private (int From, int Length) StoredAt(string name)
    {
        var bytes = File.ReadAllBytes(output[output.Report]);
        var file = PdfInspection.Read(bytes).File;
        var stream = file.Array(file.Catalog, "AF").Select(file.Resolve).OfType<PdfDictionary>().Where(entry => file.Text(entry, "UF") == name)
            .Select(entry => (PdfStream)file.Resolve(file.Dictionary(entry, "EF")?.Entries["F"])).Single();
        return (bytes.AsSpan().IndexOf(stream.Data), stream.Data.Length);
    }

    private static VerificationReport Verify(string path)
    {
        var report = FileVerification.Run(path, Path.GetFileName(path), null).Value;
        Assert.NotNull(report);
        return report;
    }

    private static VerificationReport Alone(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write("alone.pdf", bytes);
        return Verify(folder["alone.pdf"]);
    }
}
