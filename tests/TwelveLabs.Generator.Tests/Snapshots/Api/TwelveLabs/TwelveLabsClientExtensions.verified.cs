public static class TwelveLabsClientExtensions
{
    public static System.Threading.Tasks.Task<TwelveLabs.RawResponse> SendAsync(this TwelveLabs.ITwelveLabsClient client, TwelveLabs.RawRequest request, System.Threading.CancellationToken cancellationToken) { }
}
