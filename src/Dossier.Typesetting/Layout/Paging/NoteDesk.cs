using Dossier.Typesetting.Layout.Compose;
using Dossier.Typesetting.Layout.Flow;
using Dossier.Typesetting.Layout.Text;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>Composes notes when their height is asked for the first time, and keeps what did not fit for the next page.</summary>
internal sealed class NoteDesk(LayoutRun run, double columnHeight)
{
    private readonly Dictionary<Note, List<Strip>> composed = [];
    private List<Strip> carried = [];

    /// <summary>A note that was begun goes on.</summary>
    public bool HasCarried => carried.Count > 0;

    /// <summary>The strips of a strip's notes, and of the notes' own notes, one after the other; and where the last note begins.</summary>
    public (List<Strip> Strips, int Last) NotesOf(Strip strip, double width)
    {
        var result = new List<Strip>();
        var waiting = new Queue<Note>(strip.Notes);
        int last = 0;
        while (waiting.TryDequeue(out var note))
        {
            last = result.Count;
            foreach (var part in Compose(note, width))
            {
                result.Add(part);
                foreach (var inner in part.Notes)
                    waiting.Enqueue(inner);
            }
        }
        return (result, last);
    }

    /// <summary>Lays the notes of a placed strip into its region as far as they fit; the rest waits for the next one.</summary>
    public void Place(Strip strip, Region region)
    {
        if (strip.Notes.Count == 0)
            return;
        var strips = NotesOf(strip, region.Width).Strips;
        carried.AddRange(strips);
        Fill(region, region.RoomWithNotes);
        Forget(strip);
        foreach (var part in strips)
            Forget(part);
    }

    /// <summary>Lays what waits into a region, as far as <paramref name="room"/> points go.</summary>
    public void Fill(Region region, double room)
    {
        if (carried.Count == 0)
            return;
        double space = region.Notes.Count > 0 ? carried[0].SpaceBefore : 0;
        var (above, below) = Stack.Cut(carried, room - space, false);
        foreach (var strip in above)
            region.AddNote(strip);
        carried = below;
    }

    /// <summary>Lays at least one strip of what waits into an empty region, however high it is.</summary>
    public void Begin(Region region, double room)
    {
        Fill(region, room);
        if (region.Notes.Count > 0 || carried.Count == 0)
            return;
        region.AddNote(carried[0]);
        carried.RemoveAt(0);
    }

    private void Forget(Strip strip)
    {
        foreach (var note in strip.Notes)
            composed.Remove(note);
    }

    private List<Strip> Compose(Note note, double width)
    {
        if (composed.TryGetValue(note, out var strips))
            return strips;
        strips = NoteComposer.Compose(run, note, width, columnHeight);
        if (strips.Count > 0)
            strips[0].SpaceBefore = Math.Max(strips[0].SpaceBefore, run.Sheet.Note.SpaceAfter);
        composed.Add(note, strips);
        return strips;
    }
}
