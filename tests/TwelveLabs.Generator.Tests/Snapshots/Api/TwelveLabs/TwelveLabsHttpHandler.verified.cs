public static class TwelveLabsHttpHandler
{
    public static void Configure(System.Net.Http.HttpMessageHandler handler, System.Uri? baseAddress = null) { }
    public static bool FollowsRedirects(System.Net.Http.HttpMessageHandler? handler) { }
}
