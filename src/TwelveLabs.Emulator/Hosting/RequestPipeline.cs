using Microsoft.Extensions.Logging;
using TwelveLabs.Emulator.Document;
using TwelveLabs.Emulator.Handlers;
using TwelveLabs.Emulator.Hosting.Status;
using TwelveLabs.Emulator.Media;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Processes every request: version header, faults, API key, route, rate limit, validation, handler, response.</summary>
internal sealed class RequestPipeline(EmulatorServices services, HandlerTable handlers)
{
    private readonly RouteTable _routes = new(services.Document.Operations);
    private readonly RateLimiter _limiter = new(services.Options);
    private readonly StatusPage _status = new(services);
    private readonly MediaEndpoint _media = new(services);
    private readonly RequestBinder _binder = new(services);
    private readonly ILogger _logger = services.Options.LoggerFactory.CreateLogger("TwelveLabs.Emulator");

    public async Task HandleAsync(HttpContext context)
    {
        var clock = services.Options.TimeProvider;
        var (at, start) = (services.Now, clock.GetTimestamp());
        await ProcessAsync(context).ConfigureAwait(false);
        if (!StatusPage.Serves(context))
        {
            var status = context.RequestAborted.IsCancellationRequested ? (int?)null : context.Response.StatusCode;
            services.Requests.Add(new RecentRequest(at, context.Request.Method, context.Request.Path.Value ?? "", status, clock.GetElapsedTime(start)));
        }
    }

    private async Task ProcessAsync(HttpContext context)
    {
        context.Response.Headers["X-Api-Version"] = services.Options.ApiVersion;
        var faults = FaultSet.None;
        EmulatorResponse response;
        try
        {
            HostRules.Check(context.Request.Host, services.Options);
            if (StatusPage.Serves(context))
            {
                await _status.HandleAsync(context).ConfigureAwait(false);
                return;
            }

            if (await _media.TryHandleAsync(context).ConfigureAwait(false))
            {
                return;
            }

            faults = FaultSet.Parse(context.Request.Headers.TryGetValue(FaultSet.Header, out var header) ? header.ToString() : services.Fault);
            if (faults.ApiVersion is { } version)
            {
                context.Response.Headers["X-Api-Version"] = version;
            }

            if (faults.Delay > TimeSpan.Zero)
            {
                await Task.Delay(faults.Delay, services.Options.TimeProvider, context.RequestAborted).ConfigureAwait(false);
            }

            if (await FaultResponses.InPlaceOfWorkAsync(context, faults).ConfigureAwait(false))
            {
                return;
            }

            response = await DurableAsync(context, faults).ConfigureAwait(false);
        }
        catch (ApiException exception)
        {
            response = EmulatorResponse.Refusal(exception);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException exception)
        {
            response = EmulatorResponse.Refusal(Errors.RequestInvalid(exception.StatusCode, exception.Message));
        }
        catch (Exception exception)
        {
            Log.Failed(_logger, exception, context.Request.Method, context.Request.Path);
            response = EmulatorResponse.Refusal(new ApiException(500, "internal_server_error", $"The emulator itself failed: {exception.Message}"));
        }

        Log.Answered(_logger, context.Request.Method, context.Request.Path, response.Status);
        await DrainAsync(context).ConfigureAwait(false);
        await ResponseWriter.WriteAsync(context, response, faults, services.Options).ConfigureAwait(false);
    }

    /// <summary>Returns the response once all that it tells of is stored. Reads wait too, so that nothing that a client saw is gone after a crash.</summary>
    private async Task<EmulatorResponse> DurableAsync(HttpContext context, FaultSet faults)
    {
        try
        {
            return await AnswerAsync(context, faults).ConfigureAwait(false);
        }
        finally
        {
            await services.Store.WrittenAsync().ConfigureAwait(false);
        }
    }

    private async Task<EmulatorResponse> AnswerAsync(HttpContext context, FaultSet faults)
    {
        var apiKey = context.Request.Headers["x-api-key"].ToString();
        if (string.IsNullOrWhiteSpace(apiKey) || services.Options.ApiKeyValidator?.Invoke(apiKey) == false)
        {
            throw Errors.ApiKeyInvalid();
        }

        var match = Route(context);
        if (faults.Status is not null)
        {
            if (faults.RetryAfter is { } wait)
            {
                context.Response.Headers.RetryAfter = wait;
            }

            throw ForcedErrors.For(faults, services.Document);
        }

        if (match.Operation.RateLimit is { } limit)
        {
            _limiter.Count(apiKey, limit, context.Response.Headers);
        }

        var handler = handlers.Find(match.Operation.Id) ?? throw Errors.NotServed(match.Operation.Id);
        var request = new ApiRequest(match.Operation, services.Account(apiKey), match.PathValues, faults);
        try
        {
            await _binder.BindAsync(request, context).ConfigureAwait(false);
            return await handler(request, context.RequestAborted).ConfigureAwait(false);
        }
        finally
        {
            request.DropFiles();
        }
    }

    private RouteMatch Route(HttpContext context)
    {
        // The raw path, because an escaped slash is part of an id and not a separator.
        var raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget.Split('?')[0];
        if (!raw.StartsWith('/'))
        {
            raw = context.Request.Path.Value ?? "/";
        }

        var method = context.Request.Method;
        if (BasePath.Strip(raw, context.Response.Headers) is not { } path)
        {
            throw Errors.EndpointNotFound(method, raw);
        }

        if (_routes.Find(method, path, out var allowed) is { } match)
        {
            return match;
        }

        if (allowed.Count == 0)
        {
            throw Errors.EndpointNotFound(method, path);
        }

        context.Response.Headers.Allow = string.Join(", ", allowed);
        throw Errors.MethodNotAllowed(method, allowed);
    }

    /// <summary>Reads a rejected upload to its end, so that the client receives the response and not a broken pipe.</summary>
    private static async Task DrainAsync(HttpContext context)
    {
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or InvalidOperationException)
        {
            // The client stopped sending. The response is written anyway.
        }
    }
}
