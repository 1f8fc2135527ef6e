using Newtonsoft.Json;

namespace TwelveLabs.Http;

/// <summary>Handles the successful response of an attempt.</summary>
internal abstract class ResponseHandler(string accept)
{
    /// <summary>Gets the content types to request.</summary>
    public string Accept { get; } = accept;

    public abstract ValueTask HandleAsync(HttpAttempt attempt);
}

/// <summary>Converts a response to the result of the call.</summary>
internal abstract class ResponseHandler<TResult>(string accept) : ResponseHandler(accept)
{
    /// <summary>Gets the result of the call, after a response was handled.</summary>
    public TResult? Result { get; protected set; }

    /// <summary>Ends the call.</summary>
    /// <param name="context">The call.</param>
    /// <param name="isDone">Whether the call succeeded. A pipeline may throw although an attempt succeeded.</param>
    public virtual void End(CallContext context, bool isDone) => context.Dispose();
}

/// <summary>Reads the body as a model.</summary>
internal sealed class ModelHandler<T>(Func<JsonReader, T> read) : ResponseHandler<ApiResponse<T>>("application/json")
{
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

    public override void End(CallContext context, bool isDone)
    {
        if (isDone)
        {
            context.Call.Options?.Record?.Add(Result!, context.Attempts);
        }

        context.Dispose();
    }

    private async ValueTask HandleAsync(HttpAttempt attempt, ValueTask<ResponseBody> body) => Take(attempt, await body.ConfigureAwait(false));

    private void Take(HttpAttempt attempt, ResponseBody body)
    {
        using (body)
        {
            Result = new ApiResponse<T>(SuccessReader.Read(body, read, attempt), attempt.Response.StatusCode, attempt.Headers);
        }
    }
}

/// <summary>Checks that a response without a value reports no error.</summary>
internal sealed class EmptyHandler() : ResponseHandler<ApiResponse>("application/json")
{
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

        Result = new ApiResponse(attempt.Response.StatusCode, attempt.Headers);
    }
}

/// <summary>Reads the body as bytes.</summary>
internal sealed class RawHandler(string accept) : ResponseHandler<RawResponse>(accept)
{
    public override async ValueTask HandleAsync(HttpAttempt attempt)
    {
        using var body = await attempt.ReadBodyAsync().ConfigureAwait(false);
        Result = new RawResponse(body.Memory.ToArray(), attempt.Response.StatusCode, attempt.Headers, attempt.Headers.ApiVersion, attempt.Headers.RateLimit);
    }
}

/// <summary>Returns the attempt with the response body unread. The call then ends with the attempt.</summary>
internal sealed class OpenHandler(string accept) : ResponseHandler<HttpAttempt>(accept)
{
    public override ValueTask HandleAsync(HttpAttempt attempt)
    {
        attempt.Timer.Pause();
        attempt.EndsCall = true;
        Result = attempt;
        return default;
    }

    public override void End(CallContext context, bool isDone)
    {
        if (!isDone)
        {
            (Result as IDisposable ?? context).Dispose();
        }
    }
}
