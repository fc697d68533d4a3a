using System.Text;
using Dossier.Loading;
using Dossier.Loading.Content;
using Dossier.Tests.Support;
using Dossier.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Loading;

public sealed class DamagedContentTests
{
    private static readonly List<KeyValuePair<string, ReadOnlyMemory<byte>>> Files =
        [.. FixtureContent.Base().List().Select(entry => KeyValuePair.Create(entry.Path, FixtureContent.Base().Read(entry.Path).Bytes))];

    private static readonly Gen<string> Debris = Gen.Elements(
        "", "\n", " ", "  ", ":", ": ", "-", "- ", "'", "\"", "[", "]", "{", "}", ",", "#", "&a ", "*a", "!t ", "|", ">", "\t", "---\n",
        "\r", "~", "null", "true", "习", "😀", "\u202E", "9999", "..", "a: b\n");

    [Fact]
    public void Whatever_is_damaged_is_reported_within_its_file_and_nothing_throws() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500),
        Prop.ForAll(Damages().ToArbitrary(), damage =>
        {
            var files = Files.ToList();
            files[damage.File] = KeyValuePair.Create(Files[damage.File].Key, damage.Bytes);
            var result = ContentLoader.Load(new MemoryContent(files), "content", 1);
            return (result.Corpus is null) == (result.Diagnostics.Length > 0)
                && result.Diagnostics.All(fault => IsWithin(fault.Span) && fault.Notes.All(note => IsWithin(note.Span)));
        }));

    private static bool IsWithin(Span span) => 0 <= span.Start && span.Start <= span.End && span.End <= span.Source.Text.Length;

    private static Gen<(int File, ReadOnlyMemory<byte> Bytes)> Damages() =>
        from file in Gen.Choose(0, Files.Count - 1)
        let text = Encoding.UTF8.GetString(Files[file].Value.Span)
        from start in Gen.Choose(0, text.Length)
        from length in Gen.Choose(0, 12)
        from debris in Debris.Two()
        let damaged = text[..start] + debris.Item1 + debris.Item2 + text[Math.Min(text.Length, start + length)..]
        select (file, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(damaged));
}
