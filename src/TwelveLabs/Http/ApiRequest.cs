namespace TwelveLabs.Http;

/// <summary>Creates the HTTP request of one attempt.</summary>
internal static class ApiRequest
{
    private const long WorthAsking = 1024 * 1024;

    public static HttpRequestMessage Create(HttpAttempt attempt, ApiKey key)
    {
        var context = attempt.Context;
        var (call, transport, http) = (context.Call, context.Transport, context.Transport.Http);
        var content = call.Content(attempt);
        var request = new HttpRequestMessage(call.Operation.Method, call.Address(transport.Root)) { Content = content };
#if NETSTANDARD2_0
        // .NET Framework's handler would otherwise buffer the whole upload in memory to determine its length.
        request.Headers.TransferEncodingChunked = request.Content is { Headers.ContentLength: null } ? true : null;
#else
        if (Platform.IsBrowser)
        {
            // Before .NET 10, a browser would otherwise buffer the whole streamed response first.
            request.Options.Set(new HttpRequestOptionsKey<bool>("WebAssemblyEnableStreamingResponse"), true);
        }
#endif
        if (http.GivenClient is { } client)
        {
            HttpVersionDefaults.Apply(client, request);
        }

        context.ExpectsContinue = AsksFirst(content, http, context);
        if (context.ExpectsContinue)
        {
            request.Headers.ExpectContinue = true;
        }

        request.Headers.TryAddWithoutValidation("Accept", context.Handler.Accept);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Text);
        if (http.IsOwn)
        {
            AcceptedEncodings.Add(request.Headers);
        }

        if (call.Options?.GivenHeaders is { Count: > 0 } headers)
        {
            foreach (var header in headers)
            {
                request.Headers.Remove(header.Key);
                request.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        ApiProtocol.Authenticate(request, key.Value);
        return request;
    }

    // A service that rejects a large upload can then respond before it is sent, instead of breaking the connection in the middle.
    private static bool AsksFirst(HttpContent? content, HttpSender http, CallContext context) =>
        content is MultipartBody { HasFiles: true } && content.Headers.ContentLength is null or > WorthAsking
        && !context.ExpectationRefused
        && !Platform.IsBrowser
        && http.GivenClient?.DefaultRequestHeaders.ExpectContinue != false;
}
