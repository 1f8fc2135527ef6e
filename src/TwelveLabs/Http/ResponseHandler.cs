using Newtonsoft.Json;

namespace TwelveLabs.Http;

/// <summary>Takes the successful response of an attempt.</summary>
internal abstract class ResponseHandler(string accept)
{
    /// <summary>The content types to ask for.</summary>
    public string Accept { get; } = accept;

    public abstract ValueTask HandleAsync(HttpAttempt attempt);
}

/// <summary>Turns a response into what the call returns.</summary>
internal abstract class ResponseHandler<TResult>(string accept) : ResponseHandler(accept)
{
    /// <summary>What the call returns, once a response was handled.</summary>
    public TResult? Result { get; protected set; }

    /// <summary>Ends the call.</summary>
    /// <param name="context">The call.</param>
    /// <param name="isDone">Whether it succeeded. A pipeline may throw although an attempt did.</param>
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

/// <summary>Keeps the body as bytes.</summary>
internal sealed class RawHandler(string accept) : ResponseHandler<RawResponse>(accept)
{
    public override async ValueTask HandleAsync(HttpAttempt attempt)
    {
        using var body = await attempt.ReadBodyAsync().ConfigureAwait(false);
        Result = new RawResponse(body.Memory.ToArray(), attempt.Response.StatusCode, attempt.Headers, attempt.Headers.ApiVersion, attempt.Headers.RateLimit);
    }
}

/// <summary>Hands over the attempt with the response's body unread. The end of the attempt is then the end of the call.</summary>
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
