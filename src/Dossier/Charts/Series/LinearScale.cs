namespace Dossier.Charts;

/// <summary>Maps values to pixels.</summary>
/// <param name="From">A value.</param>
/// <param name="To">Another value, not equal.</param>
/// <param name="Start">Where <paramref name="From"/> is drawn.</param>
/// <param name="End">Where <paramref name="To"/> is drawn.</param>
internal readonly record struct LinearScale(double From, double To, double Start, double End)
{
    /// <summary>Where a value is drawn.</summary>
    public double At(double value) => Start + ((value - From) / (To - From) * (End - Start));
}
