using System.Diagnostics;

namespace TwelveLabs.Authentication;

internal sealed class ConstantKey(ApiKey key) : ApiKeyProvider
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ApiKey _key = key;

    public override ValueTask<string> GetAsync(CancellationToken cancellationToken = default) => new(_key.Value);
}
