using Newtonsoft.Json;

namespace TwelveLabs.Http;

/// <summary>Turns the successful response of an attempt into what the call returns.</summary>
internal abstract class ResponseHandler(string accept)
{
    /// <summary>The content types to ask for.</summary>
    public string Accept { get; } = accept;

    public abstract ValueTask HandleAsync(HttpAttempt attempt);
}

/// <summary>Reads the body as a model.</summary>
internal sealed class ModelHandler<T>(Func<JsonReader, T> read) : ResponseHandler("application/json")
{
    public ApiResponse<T>? Response { get; private set; }

    public override ValueTask HandleAsync(HttpAttempt attempt)
    {
        var body = attempt.ReadBodyAsync();
        if (!body.IsCompletedSuccessfully)
        {
            return HandleAsync(attempt, body);
        }

        Take(attempt, body.Result);
        return default;
    }

    private async ValueTask HandleAsync(HttpAttempt attempt, ValueTask<ResponseBody> body) => Take(attempt, await body.ConfigureAwait(false));

    private void Take(HttpAttempt attempt, ResponseBody body)
    {
        using (body)
        {
            Response = new ApiResponse<T>(SuccessReader.Read(body, read, attempt), attempt.Response.StatusCode, attempt.Headers);
        }
    }
}

/// <summary>Checks that a response without a value reports no error.</summary>
internal sealed class EmptyHandler() : ResponseHandler("application/json")
{
    public ApiResponse? Response { get; private set; }

    public override async ValueTask HandleAsync(HttpAttempt attempt)
    {
        if (attempt.WasDoneBefore)
        {
            // A 404 from a proxy is not the service's confirmation.
            if (await attempt.ReadFailureAsync().ConfigureAwait(false) is { Code: null, Response.BodyExcerpt: not null } failure)
            {
                throw failure;
            }
        }
        else
        {
            using var body = await attempt.ReadBodyAsync().ConfigureAwait(false);
            SuccessReader.Confirm(body, attempt);
        }

        Response = new ApiResponse(attempt.Response.StatusCode, attempt.Headers);
    }
}

/// <summary>Keeps the body as bytes.</summary>
internal sealed class RawHandler(string accept) : ResponseHandler(accept)
{
    public RawResponse? Response { get; private set; }

    public override async ValueTask HandleAsync(HttpAttempt attempt)
    {
        using var body = await attempt.ReadBodyAsync().ConfigureAwait(false);
        Response = new RawResponse(body.Memory.ToArray(), attempt.Response.StatusCode, attempt.Headers, attempt.Headers.ApiVersion, attempt.Headers.RateLimit);
    }
}

/// <summary>Hands over the response with its body unread. The end of the attempt is then the end of the call.</summary>
internal sealed class OpenHandler(string accept) : ResponseHandler(accept)
{
    public HttpAttempt? Attempt { get; private set; }

    public override ValueTask HandleAsync(HttpAttempt attempt)
    {
        attempt.EndsCall = true;
        Attempt = attempt;
        return default;
    }
}
