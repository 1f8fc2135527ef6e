namespace TwelveLabs;

/// <summary>What <see cref="TwelveLabsClient"/> does, for injection and for mocks: each property is the client of one resource.</summary>
/// <remarks>
/// <para>Mock it, but do not implement it in a product: later minor versions may add members.</para>
/// <para>It is not <see cref="IDisposable"/>: who is given a client does not own it, and must not close it for the others.</para>
/// </remarks>
public partial interface ITwelveLabsClient
{
    /// <summary>Where the API is.</summary>
    Uri BaseAddress { get; }

    /// <inheritdoc cref="TwelveLabsClient.SendAsync"/>
    Task<RawResponse> SendAsync(RawRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
