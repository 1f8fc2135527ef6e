namespace TwelveLabs;

/// <summary>Overloads for <see cref="ITwelveLabsClient"/>.</summary>
public static class TwelveLabsClientExtensions
{
    /// <inheritdoc cref="TwelveLabsClient.SendAsync"/>
    public static Task<RawResponse> SendAsync(this ITwelveLabsClient client, RawRequest request, CancellationToken cancellationToken) =>
        client.SendAsync(request, cancellationToken: cancellationToken);
}
