// @ts-check

/**
 * A ref can be given to another entity: the uid tells whose change it was. That
 * of a change that was written before is not known.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('history', table => {
    table.text('uid').comment('Of the entity that changed');
    table.text('owners').comment('Its owners then, a JSON array of refs');
  });
  await knex.schema.alterTable('assessments', table => {
    table.text('subject_status').comment('As this uid was first seen');
    table.timestamp('subject_at').comment('When this uid was first seen');
  });
  await knex('assessments').update({
    subject_status: knex.ref('first_status'),
    subject_at: knex.ref('first_at'),
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('assessments', table => {
    table.dropColumns('subject_status', 'subject_at');
  });
  await knex.schema.alterTable('history', table => {
    table.dropColumns('uid', 'owners');
  });
};
