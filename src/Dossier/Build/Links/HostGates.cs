using System.Collections.Concurrent;

namespace Dossier.Build.Links;

/// <summary>Lets one question at a time through to each host, with a pause after each.</summary>
internal sealed class HostGates(LinkOptions options)
{
    private readonly ConcurrentDictionary<string, Gate> gates = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a host asked to be left alone for longer than this run lasts.</summary>
    public bool IsClosed(string host) => gates.TryGetValue(host, out var gate) && gate.IsClosed;

    /// <summary>Leaves a host alone for the rest of the run.</summary>
    public void Close(string host) => For(host).IsClosed = true;

    /// <summary>Does something with a host while nobody else does.</summary>
    public async Task<T> ThroughAsync<T>(string host, Func<Task<T>> work, CancellationToken cancellation)
    {
        var gate = For(host);
        await gate.Turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (gate.WasUsed)
                await options.Wait(options.Pause, cancellation).ConfigureAwait(false);
            gate.WasUsed = true;
            return await work().ConfigureAwait(false);
        }
        finally
        {
            gate.Turn.Release();
        }
    }

    private Gate For(string host) => gates.GetOrAdd(host, _ => new Gate());

    // The semaphore holds no handle as long as nobody asks for it; there is nothing to dispose of.
    private sealed class Gate
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public bool WasUsed { get; set; }

        public volatile bool IsClosed;
    }
}
