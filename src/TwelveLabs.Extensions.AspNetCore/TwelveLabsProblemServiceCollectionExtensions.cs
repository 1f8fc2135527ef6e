using TwelveLabs;
using TwelveLabs.AspNetCore;

// The conventional namespace of such extension methods, which needs no using directive of its own.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Extensions that turn exceptions of the client into problem details.</summary>
public static class TwelveLabsProblemServiceCollectionExtensions
{
    /// <summary>
    /// Responds to a request that ends in a <see cref="TwelveLabsException"/> with the problem details of
    /// <see cref="TwelveLabsProblemDetails.Create"/>, and with <c>Retry-After</c> if the service requests a delay. The
    /// application calls <c>app.UseExceptionHandler()</c>; it adds to the details with <c>AddProblemDetails</c>.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    public static IServiceCollection AddTwelveLabsProblemDetails(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return services.AddProblemDetails().AddExceptionHandler<ProblemHandler>();
    }
}
