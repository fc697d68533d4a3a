namespace Dossier.Typesetting.Layout.Compose;

/// <summary>Makes strips little by little, so that long documents and tables are never held as a whole.</summary>
internal abstract class Producer
{
    /// <summary>Adds some strips to the composer, or puts another producer before this one.</summary>
    /// <returns>False when there is nothing more to come.</returns>
    public abstract bool Produce(Composer composer);
}

/// <summary>Does one thing after all that was put before it.</summary>
internal sealed class AfterProducer(Action<Composer> action) : Producer
{
    public override bool Produce(Composer composer)
    {
        action(composer);
        return false;
    }
}
