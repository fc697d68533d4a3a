using System.Collections.Immutable;
using Dossier.Editions.Data;
using Dossier.Editions.Data.Entries;
using Dossier.Editions.Data.Tables.Definitions;
using Dossier.Model;
using Dossier.Tests.Support;

namespace Dossier.Tests.Editions.Data;

/// <summary>A million citations: rows are made while they are asked for, and must be gone when the next ones are made.</summary>
public sealed class StreamingTests
{
    private const int Rows = 1_000_000;
    private const int MostHeldBack = 1 << 18;

    [Fact]
    public void Csv_hands_every_row_on_while_the_next_ones_are_made() =>
        HandsOn((rows, stream) => TableFiles.WriteCsv(CitationsTable.Table, rows, stream));

    [Fact]
    public void Newline_delimited_json_hands_every_row_on_while_the_next_ones_are_made() =>
        HandsOn((rows, stream) => TableFiles.WriteNdjson(CitationsTable.Table, rows, stream));

    private static void HandsOn(Action<IEnumerable<CitationEntry>, Stream> write)
    {
        var stream = new CountingStream();
        var seen = new List<long>();

        write(Citations(stream, seen), stream);

        // Rows are of equal length: at each tenth of them a tenth of the bytes is due.
        Assert.All(seen, (written, tenth) => Assert.InRange(written, (stream.Length * tenth / 10) - MostHeldBack, stream.Length * tenth / 10));
    }

    private static IEnumerable<CitationEntry> Citations(CountingStream stream, List<long> seen)
    {
        var citation = new Citation { Source = CorpusBuilder.At("source") };
        for (var number = 0; number < Rows; number++)
        {
            if (number % (Rows / 10) == 0)
                seen.Add(stream.Length);
            yield return new CitationEntry
            {
                Fact = "fact",
                Number = Rows + number,
                Citation = citation,
                Publisher = "publisher",
                Verdict = null,
                Origins = ImmutableArray.Create(new CitationOrigin("fact", Rows + number, "source", "publisher", "voice")),
                NewVoices = 1,
            };
        }
    }

    private sealed class CountingStream : Stream
    {
        private long length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => length;

        public override long Position { get => length; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => length += count;

        public override void Write(ReadOnlySpan<byte> buffer) => length += buffer.Length;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
