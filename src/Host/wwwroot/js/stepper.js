// − and + without a round trip, and what remains of a total.
document.addEventListener('click', event => {
  const button = event.target.closest('.step-box button');
  if (!button) return;
  event.preventDefault();
  const input = button.parentElement.querySelector('input');
  const step = button.value.endsWith('-1') ? -1 : 1;
  const [min, max] = [Number(input.min || 0), Number(input.max || Infinity)];
  input.value = Math.min(max, Math.max(min, (parseInt(input.value, 10) || 0) + step));
  input.dispatchEvent(new Event('input', { bubbles: true }));
});

document.addEventListener('input', event => {
  if (event.target.closest('.step')) document.querySelectorAll('.rest[data-total]').forEach(update);
});

function update(rest) {
  const count = input => Math.max(0, parseInt(input?.value, 10) || 0);
  const total = count(document.getElementById(rest.dataset.total));
  const given = [...rest.parentElement.querySelectorAll('.step input')].reduce((sum, input) => sum + count(input), 0);
  rest.querySelector('output').textContent = Math.max(0, total - given);
  rest.querySelector('.hint').textContent = `${given} répartis sur ${total}` + (given > total ? ` : ${given - total} de trop` : '');
  rest.querySelector('.c1').setAttribute('width', `${total === 0 ? 0 : 99 * Math.min(given, total) / total}%`);
}
