namespace Dossier.Typesetting.Drawing;

/// <summary>A rectangle in points; <paramref name="X"/> and <paramref name="Y"/> are its top left corner, y grows downwards.</summary>
public readonly record struct Rectangle(double X, double Y, double Width, double Height);
