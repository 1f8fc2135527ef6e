namespace TwelveLabs;

/// <summary>The interface of <see cref="TwelveLabsClient"/>, for dependency injection and mocking. Each property is the client of one resource.</summary>
/// <remarks>
/// <para>Do not implement it in production code: minor versions may add members.</para>
/// <para>It is not <see cref="IDisposable"/>, because code that receives a client does not own it.</para>
/// </remarks>
public partial interface ITwelveLabsClient
{
    /// <summary>Gets the base address of the API.</summary>
    Uri BaseAddress { get; }

    /// <inheritdoc cref="TwelveLabsClient.SendAsync"/>
    Task<RawResponse> SendAsync(RawRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
