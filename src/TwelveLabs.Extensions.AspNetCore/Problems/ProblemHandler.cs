using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.AspNetCore;

/// <summary>Responds to a request during which a call of the client failed.</summary>
internal sealed class ProblemHandler(IProblemDetailsService problems, ILoggerFactory logging) : IExceptionHandler
{
    // From .NET 10 on, ASP.NET Core does not log handled exceptions.
    private static readonly bool IsSilent = Environment.Version.Major >= 10;

    private readonly ILogger _logger = logging.CreateLogger("TwelveLabs.Problems");

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not TwelveLabsException failure)
        {
            return false;
        }

        var problem = TwelveLabsProblemDetails.Create(failure);
        var status = problem.Status ?? StatusCodes.Status500InternalServerError;
        if (IsSilent)
        {
            LogFailure(status, failure);
        }

        httpContext.Response.StatusCode = status;
        if (TwelveLabsProblemDetails.RetryAfter(failure) is { } pause)
        {
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(0, pause.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        // A client that does not accept JSON gets only the status.
        await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = failure }).ConfigureAwait(false);
        return true;
    }

    private void LogFailure(int status, TwelveLabsException failure)
    {
        if (status >= StatusCodes.Status500InternalServerError)
        {
            Log.CallFailed(_logger, status, failure);
        }
        else
        {
            Log.CallRefused(_logger, status, failure.Message);
        }
    }
}
