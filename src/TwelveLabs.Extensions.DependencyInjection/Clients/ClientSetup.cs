namespace TwelveLabs.Clients;

/// <summary>What code has to say of a client's options, after all else.</summary>
internal sealed class ClientSetup
{
    public List<Action<IServiceProvider, TwelveLabsClientOptions>> Actions { get; } = [];
}
