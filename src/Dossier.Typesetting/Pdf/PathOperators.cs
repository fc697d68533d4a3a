using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Pdf;

/// <summary>Paths and colours in a content stream (ISO 32000-1, 8.5 and 8.6).</summary>
internal sealed class PathOperators(double pageHeight, PdfBuffer target)
{
    /// <summary>A page begins with black, a width of 1 and solid lines (table 52).</summary>
    private Color fill = Color.Black;
    private Stroke stroke = new(Color.Black, 1);

    public void SetFill(Color color)
    {
        if (color == fill)
            return;
        Write(color, " rg\n"u8);
        fill = color;
    }

    public void Draw(PathItem item)
    {
        if (item.Path.IsEmpty || (item.Fill is null && item.Stroke is null))
            return;
        if (item.Fill is { } color)
            SetFill(color);
        if (item.Stroke is { } line)
            SetStroke(line);
        foreach (var command in item.Path)
            Write(command);
        target.Write(item.Fill is null ? "S\n"u8 : item.Stroke is null ? "f\n"u8 : "B\n"u8);
    }

    private void SetStroke(Stroke wanted)
    {
        if (wanted.Color != stroke.Color)
            Write(wanted.Color, " RG\n"u8);
        if (wanted.Width != stroke.Width)
            target.Number(wanted.Width).Write(" w\n"u8);
        if (wanted.Cap != stroke.Cap)
            target.Integer((int)wanted.Cap).Write(" J\n"u8);
        if (!wanted.Dash.AsSpan().SequenceEqual(stroke.Dash.AsSpan()))
            Write(wanted.Dash);
        stroke = wanted;
    }

    private void Write(ImmutableArray<double> dash)
    {
        target.Write("["u8);
        foreach (var length in dash)
            target.Number(length).Write(" "u8);
        target.Write("] 0 d\n"u8);
    }

    private void Write(Color color, ReadOnlySpan<byte> setter) =>
        target.Number(color.Red / 255.0, 3).Write(" "u8).Number(color.Green / 255.0, 3).Write(" "u8).Number(color.Blue / 255.0, 3).Write(setter);

    private void Write(in PathCommand command)
    {
        switch (command.Verb)
        {
            case PathVerb.Move:
                Point(command.X, command.Y).Write("m\n"u8);
                break;
            case PathVerb.Line:
                Point(command.X, command.Y).Write("l\n"u8);
                break;
            case PathVerb.Curve:
                Point(command.X1, command.Y1);
                Point(command.X2, command.Y2);
                Point(command.X, command.Y).Write("c\n"u8);
                break;
            case PathVerb.Close:
                target.Write("h\n"u8);
                break;
        }
    }

    private PdfBuffer Point(double x, double y) => target.Number(x).Write(" "u8).Number(pageHeight - y).Write(" "u8);
}
