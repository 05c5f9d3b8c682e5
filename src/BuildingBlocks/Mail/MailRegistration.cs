using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>The host calls it once.</summary>
public static class MailRegistration
{
    /// <param name="services">Of the host.</param>
    /// <param name="configuration">Section <c>Smtp</c>.</param>
    /// <param name="toFolder">Letters are written, not sent.</param>
    /// <exception cref="SettingException">A setting of <c>Smtp</c> is wrong.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration, bool toFolder)
    {
        var settings = SmtpSettings.Read(configuration);
        services.AddSingleton<MailFolder>();
        return toFolder ? services.AddSingleton<IMail>(provider => provider.GetRequiredService<MailFolder>())
            : settings is null ? services.AddSingleton<IMail, NoMail>().AddHostedService<WarnOfNoMail>()
            : services.AddSingleton<IMail>(new SmtpMail(settings));
    }
}
